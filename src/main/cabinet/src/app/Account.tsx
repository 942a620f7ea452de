import { useState } from 'react';
import { useWords } from '../i18n';
import { usePerson } from '../session/PersonContext';
import { Icon } from '../ui/Icon';
import { later, useLater } from '../ui/later';
import { waitingButton } from '../ui/waitingButton';
import './account.css';

const accountMenu = later(() => import('./AccountMenu'));

/** Who works here; the menu behind it comes after the page. */
export function Account({ onHelp }: { onHelp: () => void }) {
  const { t } = useWords();
  const person = usePerson();
  const [open, setOpen] = useState(false);
  const AccountMenu = useLater(accountMenu, open, () => setOpen(false));
  const button = (
    <button type="button" className="account">
      <span className="avatar" data-letter={person.name.slice(0, 1)} />
      <span className="unseen">{t('account')}</span>
      <span className="account-name">
        <span>{person.name}</span>
        <span className="muted">{person.login}</span>
      </span>
      <Icon name="chevron" size={14} />
    </button>
  );
  return AccountMenu === undefined ? (
    waitingButton(button, () => setOpen(true))
  ) : (
    <AccountMenu open={open} onOpenChange={setOpen} onHelp={onHelp} button={button} />
  );
}
