import { useEffect, useId, useRef, useState } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { Icon } from '../../ui/Icon';
import { useCallScript, useOrderScript } from '../data/script';
import { ScriptForm } from './ScriptForm';

/** What to say in the call, with the order's values; who keeps the settings changes the text here. */
export function Script({ order }: { order: Order }) {
  const { t } = useWords();
  const mayChange = usePerson().permissions.includes('settings:write');
  const [open, setOpen] = useState(false);
  const text = useOrderScript(order, open);
  const content = useId();
  const [editing, setEditing] = useState(false);
  const script = useCallScript(editing);
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);

  useEffect(() => {
    if (!editing && closed.current) {
      closed.current = false;
      opener.current?.focus();
    }
  }, [editing]);

  const close = () => {
    closed.current = true;
    setEditing(false);
  };

  return (
    <div className="script">
      <button type="button" className="button" aria-expanded={open} aria-controls={open ? content : undefined} onClick={() => setOpen(!open)}>
        {t('script')}
        <Icon name="chevron" size={14} />
      </button>
      {open && (
        <div id={content} className="script">
          {editing && script !== undefined ? (
            <ScriptForm key={script.version} script={script} onClose={close} />
          ) : (
            <>
              <p className="script-text">{text}</p>
              {mayChange && (
                <p>
                  <button ref={opener} type="button" className="button" onClick={() => setEditing(true)}>
                    {t('script.change')}
                  </button>
                </p>
              )}
            </>
          )}
        </div>
      )}
    </div>
  );
}
