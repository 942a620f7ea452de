import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n';
import { Icon } from './Icon';
import { type Toast, toasts } from './toasts';
import './toaster.css';

/** Both regions are there from the beginning: what is put into a new one is not read out. */
export function Toaster() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get);
  return (
    <div className="toaster">
      <div role="status">{shown.filter((toast) => toast.tone === 'good').map(view)}</div>
      <div role="alert">{shown.filter((toast) => toast.tone === 'bad').map(view)}</div>
    </div>
  );
}

function view(toast: Toast) {
  return <ToastView key={toast.id} toast={toast} />;
}

function ToastView({ toast }: { toast: Toast }) {
  const { t } = useWords();
  const close = () => toasts.dismiss(toast.id);
  const hold = () => toasts.hold(toast.id);
  const letGo = () => toasts.letGo(toast.id);
  return (
    <div className="toast" data-tone={toast.tone} onFocus={hold} onBlur={letGo} onPointerEnter={hold} onPointerLeave={letGo}>
      <Icon name={toast.tone === 'good' ? 'check' : 'alert'} />
      <p>
        {toast.text}
        {toast.link !== undefined && (
          <>
            {' '}
            <Link href={toast.link.href} onClick={close}>
              {toast.link.text}
            </Link>
          </>
        )}
        {toast.action !== undefined && (
          <>
            {' '}
            <button
              type="button"
              className="toast-action"
              onClick={() => {
                close();
                toast.action?.run();
              }}
            >
              {toast.action.text}
            </button>
          </>
        )}
      </p>
      <button type="button" className="icon-button" aria-label={t('app.close')} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
