import { useWords } from '../../i18n';
import type { Role } from '../../api/types';

/** The choice of a role; each says what it allows. */
export function RoleSelect({ label, roles, value, onChange }: { label: string; roles: readonly Role[]; value: Role; onChange: (role: Role) => void }) {
  const { t } = useWords();
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as Role)}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {`${t(`people.role.${role}`)}: ${t(`people.may.${role}`)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
