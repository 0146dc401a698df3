const awaited: (() => Promise<unknown>)[] = [];

/** Code that comes after the pane itself: when it is first asked for, or by `fetchLateCode`, whichever is sooner. */
export function lateCode<Code>(load: () => Promise<Code>): () => Promise<Code> {
  awaited.push(load);
  return load;
}

/** Fetches all late code, one part after another, so that none is waited for when it is asked for. */
export async function fetchLateCode(): Promise<void> {
  // What does not come is asked for again when it is needed, and the pane says so then.
  for (const load of awaited) await load().catch(() => undefined);
}
