import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'waybill': 'Waybill number',
  'waybill.placeholder': 'Scan or type',
  'waybill.save': 'Save waybill',
  'waybill.change': 'Change waybill',
  'waybill.saved': 'Waybill saved',
  'waybill.none': 'None',
  'waybill.copy': 'Copy waybill',
  'waybill.track': 'Track the parcel on the carrier’s page',
  'waybill.copied': 'Waybill copied',
  'waybill.whose.NOVA_POSHTA': 'Nova Poshta',
  'waybill.whose.UKRPOSHTA': 'Ukrposhta',
  'waybill.whose.other': '{carrier}',
  'waybill.recognised': 'Looks like {whose}',
  'waybill.digits': {
    one: '{whose} numbers have {n} digit; this has {typed}',
    other: '{whose} numbers have {n} digits; this has {typed}',
  },
  'waybill.otherCarrier': 'Looks like {whose}, but this order goes by “{carrier}”',
  'waybill.inUse': 'Another order already has waybill {waybill}:',
  'waybill.shared': 'One parcel carries both orders',
  'waybill.invalid': 'This is not a waybill number of {carrier}',
  'waybill.first': 'First enter the waybill number',
  'waybill.filled': 'Waybill {waybill} put into order No.\u00a0{number}',
};
