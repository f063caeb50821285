export const verticals: Record<string, Record<string, string[]>>
