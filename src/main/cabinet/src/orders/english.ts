import { en as calls } from './calls/words.en';
import { en as card } from './card/words.en';
import { en as changes } from './changes/words.en';
import { en as correction } from './correction/words.en';
import { en as deadline } from './deadline/words.en';
import { en as keys } from './keys/words.en';
import { en as labels } from './labels/words.en';
import { en as list } from './list/words.en';
import { en as moves } from './moves/words.en';
import { en as presence } from './presence/words.en';
import { en as parcels } from './parcels/words.en';
import { en as payment } from './payment/words.en';
import { en as scan } from './scan/words.en';
import { en as terms } from './terms/words.en';
import { en as timeline } from './timeline/words.en';
import { en as views } from './views/words.en';
import { en as waybill } from './waybill/words.en';
import { en as common } from './words.en';

export const en = {
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
