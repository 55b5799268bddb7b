const prefix = 'hutong.draft.';

/** What somebody has typed but not sent, kept in this tab: it survives a reload and a session that ran out. */
export function readDraft(key: string): Record<string, unknown> | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, values: unknown): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(values));
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}

export function forgetDraft(key: string): void {
  sessionStorage.removeItem(prefix + key);
}

/** On signing out: the next person at this desk finds nothing. */
export function forgetAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
