import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { usePreferences } from '../preferences/preferences';
import { useWords } from '../i18n';
import { returnFocus } from '../ui/focus';
import { Icon } from '../ui/Icon';
import type { KeyGroup } from './help';
import './help.css';

export default function HelpDialog({
  open,
  onOpenChange,
  groups,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  groups: readonly KeyGroup[];
  /** Where to read on. */
  children?: ReactNode;
}) {
  const { t } = useWords();
  const { shortcuts } = usePreferences();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="dialog help" finalFocus={returnFocus}>
          <div className="dialog-head">
            <Dialog.Title>{t('keys')}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t('app.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <Dialog.Description className={shortcuts ? 'muted' : 'note'}>
            {t(shortcuts ? 'keys.layout' : 'keys.off')}
          </Dialog.Description>
          <div className="help-groups">
            {groups.map(({ title, lines, hint }) => (
              <section key={title}>
                <h3>{t(title)}</h3>
                {hint !== undefined && <p className="muted">{t(hint)}</p>}
                {lines.length > 0 && (
                  <dl>
                    {lines.map(({ keys, label }) => (
                      <div key={label}>
                        <dt>{t(label)}</dt>
                        <dd>
                          {keys.map((key) => (
                            <kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</kbd>
                          ))}
                        </dd>
                      </div>
                    ))}
                  </dl>
                )}
              </section>
            ))}
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
