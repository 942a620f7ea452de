import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'parcels': 'Parcels',
  'parcels.add': 'Separate parcel',
  'parcels.one': 'Parcel {id}',
  'parcels.pieces': '{n} × {title}',
  'parcels.rest': 'the rest',
  'parcels.noWaybill': 'no waybill',
  'parcels.end.RECEIVED': 'received',
  'parcels.end.NOT_RECEIVED': 'not received',
  'parcels.change': 'Change parcel {id}',
  'parcels.remove': 'Give up parcel {id}',
  'parcels.form.new': 'Separate parcel',
  'parcels.form': 'Parcel {id}',
  'parcels.quantity': '{title}: how many of {n}',
  'parcels.waybill': 'Waybill of parcel {id}',
  'parcels.waybill.new': 'Waybill (may come later)',
  'parcels.save': 'Save parcel',
  'parcels.cancel': 'Cancel',
  'parcels.nothing': 'Say what goes into the parcel',
  'parcels.everything': 'Leave something for the first parcel',
  'parcels.saved': 'Parcels saved',
  'parcels.removed': 'Parcel {id} given up: its goods are in the first',
};
