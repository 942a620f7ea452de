import type { ArticleStock, LineHistory, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Part } from '../../ui/Part';
import { useCorrectionList, useLineHistory } from '../correction/data';
import { isEditable } from '../correction/editable';
import { EditLinesForm } from '../correction/EditLinesForm';
import { InPlace } from '../correction/InPlace';
import type { Corrections } from '../correction/useCorrections';
import { useOrderStock } from '../data/stock';
import './lines.css';

/** The goods, with what was taken out struck through; edited in the same place. */
export function OrderLines({ order, mayWrite, corrections }: { order: Order; mayWrite: boolean; corrections: Corrections }) {
  const { t } = useWords();
  const corrected = useCorrectionList(order).some(({ kind }) => kind === 'LINES');
  const history = useLineHistory(order, corrected);
  return (
    <Part title={t('order.lines')} area="lines">
      <InPlace
        button={t('edit.lines')}
        mayEdit={mayWrite && isEditable(order, 'LINES')}
        form={(close) => (
          <EditLinesForm
            order={order}
            onClose={close}
            onSave={async (edit, based) => {
              const accepted = await corrections.lines(edit, based);
              if (accepted) {
                close();
              }
              return accepted;
            }}
          />
        )}
      >
        <Lines order={order} removed={corrected ? (history?.removed ?? []) : []} />
        {corrected && history !== undefined && <Ordered history={history} />}
      </InPlace>
    </Part>
  );
}

function Lines({ order: { number, lines, total, status }, removed }: { order: Order; removed: LineHistory['removed'] }) {
  const { t, amount } = useWords();
  const stock = useOrderStock(number, status.group === 'IN_WORK');
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{t('order.line')}</th>
          <th scope="col" className="figure">
            {t('order.quantity')}
          </th>
          <th scope="col" className="figure">
            {t('order.price')}
          </th>
          <th scope="col" className="figure">
            {t('order.sum')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <td>
              {line.title}
              <span className="sku">
                {line.sku}
                <Left article={stock?.get(line.sku)} />
              </span>
            </td>
            <td className="figure" data-many={line.quantity > 1}>
              {line.quantity}
            </td>
            <td className="figure">{amount(line.price)}</td>
            <td className="figure">{amount(line.sum)}</td>
          </tr>
        ))}
        {removed.map((line, index) => (
          <tr key={`removed ${index}`} className="removed-line">
            <td>
              <del>{line.title}</del>
              <span className="sku">
                {line.sku}, {t('lines.removed')}
              </span>
            </td>
            <td className="figure">
              <del>{line.quantity}</del>
            </td>
            <td className="figure">
              <del>{amount(line.price)}</del>
            </td>
            <td className="figure">
              <del>{amount(line.sum)}</del>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('order.total')}
          </th>
          <td className="figure">{amount(total)} {t('currency')}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** The goods as the buyer ordered them. */
function Ordered({ history: { ordered, orderedTotal } }: { history: LineHistory }) {
  const { t, amount } = useWords();
  return (
    <details className="ordered-lines">
      <summary>
        {t('lines.ordered')}: {amount(orderedTotal)} {t('currency')}
      </summary>
      <ul>
        {ordered.map((line, index) => (
          <li key={index}>
            {line.title} <span className="muted">{t('corrections.pieces', { n: line.quantity, price: amount(line.price) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What can still be ordered of an article, besides what this order has. Nothing is said where the shop does not count. */
function Left({ article }: { article: ArticleStock | undefined }) {
  const { t } = useWords();
  if (article === undefined || (article.available && article.left === null)) {
    return null;
  }
  const left = article.left === null || article.left > 0 ? article.left : 0;
  return (
    <span className="left" data-none={!article.available || left === 0}>
      {' · '}
      {!article.available ? t('order.offSale') : left === 0 ? t('order.left.none') : t('order.left', { n: left ?? 0 })}
    </span>
  );
}
