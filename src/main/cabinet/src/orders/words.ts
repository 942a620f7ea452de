import { registerWords } from '../i18n';
import { uk as calls } from './calls/words.uk';
import { uk as card } from './card/words.uk';
import { uk as changes } from './changes/words.uk';
import { uk as correction } from './correction/words.uk';
import { uk as deadline } from './deadline/words.uk';
import { uk as keys } from './keys/words.uk';
import { uk as labels } from './labels/words.uk';
import { uk as list } from './list/words.uk';
import { uk as moves } from './moves/words.uk';
import { uk as presence } from './presence/words.uk';
import { uk as parcels } from './parcels/words.uk';
import { uk as payment } from './payment/words.uk';
import { uk as scan } from './scan/words.uk';
import { uk as terms } from './terms/words.uk';
import { uk as timeline } from './timeline/words.uk';
import { uk as views } from './views/words.uk';
import { uk as waybill } from './waybill/words.uk';
import { uk as common } from './words.uk';

const uk = {
  ...common,
  ...calls,
  ...card,
  ...changes,
  ...correction,
  ...deadline,
  ...keys,
  ...labels,
  ...list,
  ...moves,
  ...parcels,
  ...presence,
  ...payment,
  ...scan,
  ...terms,
  ...timeline,
  ...views,
  ...waybill,
};
type OrderWords = typeof uk;

declare module '../i18n/message' {
  interface Vocabulary extends OrderWords {}
}

registerWords(uk, () => import('./english'));
