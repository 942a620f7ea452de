import { Redirect, Route, Switch } from 'wouter';
import { manualPages } from '../manual/manual';
import { LatePage } from './LatePage';
import { NotFound } from './NotFound';
import type { Section } from './sections';

/**
 * @param home where the root leads
 */
export function Routes({ sections, home, active }: { sections: readonly Section[]; home: string; active: boolean }) {
  return (
    <Switch>
      <Route path="/">
        <Redirect to={home} replace />
      </Route>
      {sections.map(({ id, path, page }) => (
        <Route key={id} path={path}>
          <LatePage of={page} item={undefined} active={active} />
        </Route>
      ))}
      {sections.map(({ id, path, page, item: pattern }) => (
        <Route key={`${id} item`} path={`${path}/:item`}>
          {({ item }) => (pattern.test(item) ? <LatePage of={page} item={item} active={active} /> : <NotFound home={home} />)}
        </Route>
      ))}
      {manualPages.map(({ path, page }) => (
        <Route key={path} path={path}>
          <LatePage of={page} item={undefined} active={active} />
        </Route>
      ))}
      <Route>
        <NotFound home={home} />
      </Route>
    </Switch>
  );
}
