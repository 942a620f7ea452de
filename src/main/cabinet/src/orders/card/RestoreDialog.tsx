import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { FormEvent } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { returnFocus } from '../../ui/focus';

/** Asks for confirmation that a cancelled order is made anew. */
export default function RestoreDialog({
  order,
  open,
  onClose,
  onConfirm,
}: {
  order: Order;
  open: boolean;
  onClose: () => void;
  onConfirm: (reason: string) => void;
}) {
  const { t } = useWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onConfirm(String(new FormData(event.currentTarget).get('reason') ?? '').trim());
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={(now) => now || onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="veil" />
        <AlertDialog.Popup className="dialog" finalFocus={returnFocus}>
          <form className="dialog-body" onSubmit={submit}>
            <AlertDialog.Title>{t('restore.title', { number: order.number })}</AlertDialog.Title>
            <AlertDialog.Description>{t('restore.what')}</AlertDialog.Description>
            <label className="field">
              <span>{t('restore.reason')}</span>
              <textarea name="reason" maxLength={500} rows={2} />
            </label>
            <div className="dialog-actions">
              <AlertDialog.Close className="button">{t('restore.keep')}</AlertDialog.Close>
              <button type="submit" className="button primary">
                {t('restore.do')}
              </button>
            </div>
          </form>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
