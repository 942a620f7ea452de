/** The pages of the documentation that the cabinet shows, by file in `src/site/markdown`: their addresses. */
export const MANUAL_PATHS = { 'manager.uk.md': '/manual', 'statuses.md': '/manual/statuses' } as const;

export const MANUAL = MANUAL_PATHS['manager.uk.md'];
