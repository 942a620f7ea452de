/** +380671234567 as people read it out: +380 67 123 45 67. Foreign numbers stay as they are. */
export function phone(e164: string): string {
  return e164.replace(/^\+380(\d{2})(\d{3})(\d{2})(\d{2})$/, '+380 $1 $2 $3 $4').replaceAll(' ', '\u00a0');
}
