const key = "client-ledger.author";
/** Without storage (blocked in private windows, office-js issue 2177) the name lives as long as the pane. */
let inMemory = "";

/** The name filed in 变更日志; Excel does not tell add-ins who its user is. */
export function rememberedAuthor(): string {
  try {
    return localStorage.getItem(key) ?? inMemory;
  } catch {
    return inMemory;
  }
}

export function rememberAuthor(name: string): void {
  inMemory = name.trim();
  try {
    localStorage.setItem(key, inMemory);
  } catch {
    // Kept in memory above.
  }
}
