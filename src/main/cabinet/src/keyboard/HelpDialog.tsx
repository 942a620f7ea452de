import { Dialog } from '@base-ui/react/dialog';
import { usePreferences } from '../preferences/preferences';
import { type PlainKey, useWords } from '../i18n';
import { Icon } from '../ui/Icon';
import { SHORTCUTS } from './shortcuts';
import './help.css';

interface Line {
  keys: string[];
  label: PlainKey;
  group: PlainKey;
}

/** Keys that are no single letters, and work always. */
const OTHERS: Line[] = [
  { keys: ['Enter'], label: 'keys.open', group: 'keys.list' },
  { keys: ['Ctrl', 'Enter'], label: 'keys.send', group: 'keys.order' },
  { keys: ['Esc'], label: 'keys.back', group: 'keys.everywhere' },
];

const LINES: Line[] = [
  ...Object.values(SHORTCUTS).map(({ key, label, group }) => ({ keys: [key.toUpperCase()], label, group })),
  ...OTHERS,
];
const GROUPS = ['keys.list', 'keys.order', 'keys.everywhere'] as const;

export default function HelpDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { t } = useWords();
  const { shortcuts } = usePreferences();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="dialog help">
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
            {GROUPS.map((group) => (
              <section key={group}>
                <h3>{t(group)}</h3>
                <dl>
                  {LINES.filter((line) => line.group === group).map(({ keys, label }) => (
                    <div key={label}>
                      <dt>{t(label)}</dt>
                      <dd>
                        {keys.map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            <section>
              <h3>{t('keys.scan')}</h3>
              <p className="muted">{t('keys.scan.hint')}</p>
            </section>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
