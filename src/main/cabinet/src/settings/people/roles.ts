import type { Role } from '../../api/types';

const OF_A_SHOP: readonly Role[] = ['OWNER', 'MANAGER', 'PACKER', 'READ_ONLY'];
const OF_THE_MARKETPLACE: readonly Role[] = ['OPERATOR'];

/** The roles that colleagues of this person can have; the least powerful is suggested first. */
export function rolesFor(role: Role): readonly Role[] {
  return role === 'OPERATOR' ? OF_THE_MARKETPLACE : OF_A_SHOP;
}
