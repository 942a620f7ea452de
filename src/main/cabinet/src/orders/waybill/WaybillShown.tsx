import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { Part } from '../../ui/Part';
import { EDIT_WAYBILL } from './focusWaybill';
import { toasts } from '../../ui/toasts';
import { useCarriers } from '../data/dictionaries';
import { trackingPage } from './trackingPage';

export function WaybillShown({
  waybill,
  carrier,
  onEdit,
}: {
  waybill: string | null;
  /** The carrier's code. */
  carrier: string;
  onEdit: (() => void) | undefined;
}) {
  const { t } = useWords();
  const carriers = useCarriers();
  const page = waybill === null ? null : trackingPage(carriers?.get(carrier), waybill);
  const copy = () => void navigator.clipboard?.writeText(waybill ?? '').then(() => toasts.good(t('waybill.copied')));
  return (
    <Part title={t('waybill')} area="waybill">
      <p className="waybill-shown">
        {waybill === null ? (
          <span className="muted">{t('waybill.none')}</span>
        ) : (
          <>
            <strong>
              {page === null ? (
                waybill
              ) : (
                <a href={page} target="_blank" rel="noreferrer" title={t('waybill.track')}>
                  {waybill}
                </a>
              )}
            </strong>
            <button type="button" className="icon-button" aria-label={t('waybill.copy')} title={t('waybill.copy')} onClick={copy}>
              <Icon name="copy" size={14} />
            </button>
          </>
        )}
        {onEdit !== undefined && (
          <button id={EDIT_WAYBILL} type="button" className="icon-button" aria-label={t('waybill.change')} title={t('waybill.change')} onClick={onEdit}>
            <Icon name="edit" size={14} />
          </button>
        )}
      </p>
    </Part>
  );
}
