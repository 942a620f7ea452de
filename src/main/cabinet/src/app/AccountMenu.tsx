import { Menu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n';
import { SCANNER } from '../keyboard/scannerPath';
import { MANUAL } from '../manual/paths';
import { CHANGE } from '../password/paths';
import { SECURITY } from '../security/paths';
import { usePerson } from '../session/PersonContext';
import { useSignOut } from '../session/session';
import { Icon } from '../ui/Icon';
import { toasts } from '../ui/toasts';
import { preferences, usePreferences } from '../preferences/preferences';
import { sectionsFor } from './sections';
import '../ui/popup.css';

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGES = [
  ['uk', 'Українська'],
  ['en', 'English'],
] as const;

/** What the account's button opens. */
export default function AccountMenu({
  open,
  onOpenChange,
  onHelp,
  button,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onHelp: () => void;
  button: ReactElement;
}) {
  const { t } = useWords();
  const { permissions } = usePerson();
  const { theme, language, shortcuts } = usePreferences();
  const signOut = useSignOut();
  return (
    <Menu.Root open={open} onOpenChange={onOpenChange}>
      <Menu.Trigger render={button} />
      <Menu.Portal>
        <Menu.Positioner className="positioner" align="start" sideOffset={6} collisionPadding={8}>
          <Menu.Popup className="popup" tabIndex={0}>
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">{t('account.theme')}</Menu.GroupLabel>
              <Menu.RadioGroup value={theme} onValueChange={(value: (typeof THEMES)[number]) => preferences.set({ theme: value })}>
                {THEMES.map((value) => (
                  <Menu.RadioItem key={value} value={value} className="menu-item" closeOnClick={false}>
                    <Mark shown={theme === value} />
                    {t(`theme.${value}`)}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
            <Menu.Separator className="menu-line" />
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">{t('account.language')}</Menu.GroupLabel>
              <Menu.RadioGroup value={language} onValueChange={(value: 'uk' | 'en') => preferences.set({ language: value })}>
                {LANGUAGES.map(([value, name]) => (
                  <Menu.RadioItem key={value} value={value} className="menu-item" closeOnClick={false} lang={value}>
                    <Mark shown={language === value} />
                    {name}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
            <Menu.Separator className="menu-line" />
            <Menu.CheckboxItem
              className="menu-item"
              checked={shortcuts}
              onCheckedChange={(value) => preferences.set({ shortcuts: value })}
            >
              <Mark shown={shortcuts} />
              {t('account.shortcuts')}
            </Menu.CheckboxItem>
            <Menu.Item className="menu-item" onClick={onHelp}>
              <Icon name="keyboard" />
              {t('account.help')}
            </Menu.Item>
            {/* On a narrow screen there is no other way to them. */}
            {sectionsFor(permissions)
              .slice(1)
              .map(({ id, path, word, icon }) => (
                <Menu.LinkItem key={id} className="menu-item" closeOnClick render={<Link href={path} />}>
                  <Icon name={icon} />
                  {t(word)}
                </Menu.LinkItem>
              ))}
            <Menu.LinkItem className="menu-item" closeOnClick render={<Link href={SCANNER} />}>
              <Icon name="barcode" />
              {t('scanner')}
            </Menu.LinkItem>
            <Menu.LinkItem className="menu-item" closeOnClick render={<Link href={MANUAL} />}>
              <Icon name="book" />
              {t('manual')}
            </Menu.LinkItem>
            <Menu.Separator className="menu-line" />
            <Menu.LinkItem className="menu-item" closeOnClick render={<Link href={CHANGE} />}>
              <Icon name="key" />
              {t('account.password')}
            </Menu.LinkItem>
            <Menu.LinkItem className="menu-item" closeOnClick render={<Link href={SECURITY} />}>
              <Icon name="check" />
              {t('account.security')}
            </Menu.LinkItem>
            <Menu.Item
              className="menu-item"
              onClick={() => signOut.isPending || signOut.mutate(undefined, { onError: () => toasts.bad(t('app.unreachable')) })}
            >
              <Icon name="leave" />
              {t('account.signOut')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Mark({ shown }: { shown: boolean }) {
  return <span className="mark">{shown && <Icon name="check" />}</span>;
}
