import { Redirect, Route, Switch } from 'wouter';
import { SCANNER } from '../keyboard/scannerPath';
import { manualPages } from '../manual/manual';
import { CHANGE } from '../password/paths';
import { SECURITY } from '../security/paths';
import { later } from '../ui/later';
import type { PageProps } from '../ui/page';
import { LatePage } from './LatePage';
import { NotFound } from '../ui/NotFound';
import type { Section } from './sections';

const scannerPage = later<PageProps>(() => import('../keyboard/ScannerPage'));
const passwordPage = later<PageProps>(() => import('../password/ChangePage'));
const securityPage = later<PageProps>(() => import('../security/SecurityPage'));

/**
 * @param home where the root leads
 */
export function Routes({ sections, home, active }: { sections: readonly Section[]; home: string; active: boolean }) {
  return (
    <Switch>
      <Route path="/">
        <Redirect to={home} replace />
      </Route>
      {sections.map(({ id, path, page, others, item: pattern }) => (
        // One page with an item or without: what it knows of where a person was is not lost in between.
        <Route key={id} path={`${path}/:item?`}>
          {({ item }) => {
            const other = item === undefined ? undefined : others?.get(item);
            return other !== undefined ? (
              <LatePage key={item} of={other} item={item} active={active} />
            ) : item === undefined || pattern.test(item) ? (
              <LatePage of={page} item={item} active={active} />
            ) : (
              <NotFound home={home} />
            );
          }}
        </Route>
      ))}
      <Route path={SCANNER}>
        <LatePage of={scannerPage} item={undefined} active={active} />
      </Route>
      <Route path={CHANGE}>
        <LatePage of={passwordPage} item={undefined} active={active} />
      </Route>
      <Route path={SECURITY}>
        <LatePage of={securityPage} item={undefined} active={active} />
      </Route>
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
