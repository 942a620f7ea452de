import type { components } from './schema.gen';

type Schemas = components['schemas'];

export type Order = Schemas['OrderView'];
export type OrderRow = Schemas['OrderSummary'];
export type OrderPage = Schemas['PageOrderSummary'];
export type Deadline = Schemas['Deadline'];
export type Timetable = Schemas['TimetableView'];
export type TimetableContent = Schemas['TimetableContent'];
export type Counts = Schemas['OrderCounts'];
export type Phase = Schemas['Phase'];
export type StatusView = Schemas['StatusView'];
export type Status = Schemas['Status'];
export type Carrier = Schemas['CarrierView'];
export type AllowedMove = Schemas['AllowedMove'];
export type Action = Schemas['Action'];
export type Step = Schemas['OrderStep'];
export type Comment = Schemas['Comment'];
export type Task = Schemas['OrderTask'];
export type Money = Schemas['Money'];
export type Move = Schemas['MoveOrder'];
export type Person = Schemas['Person'];
export type Role = Schemas['Role'];
export type Member = Schemas['PersonView'];
export type ChangedPerson = Schemas['ChangedPerson'];
export type Invitation = Schemas['InvitationView'];
export type Problem = Schemas['Problem'];
export type SubjectChange = Schemas['SubjectChange'];
