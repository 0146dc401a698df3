import type { LeaseHolders } from "../../../workbook/lease";

const key = "client-ledger.leases";
/** Older ones have run out long since. */
const mostRemembered = 20;

/**
 * The leases that panes of this computer took, kept beside the workbook: a lock of the browser's own goes with its pane,
 * however that ends, so that a lease whose lock is gone was left behind. Without locks or storage nothing is known.
 */
export const paneLeases: LeaseHolders = {
  hold(owner) {
    let ended = false;
    let letGo = (): void => undefined;
    const held = () =>
      new Promise<void>((done) => {
        if (ended) return done();
        // Remembered only once it is held: until then it would look left behind.
        remember([...remembered(), owner].slice(-mostRemembered));
        letGo = () => {
          remember(remembered().filter((other) => other !== owner));
          done();
        };
      });
    locks()
      ?.request(lockOf(owner), held)
      .catch(() => {
        // The lease stands without: it runs out by itself.
      });
    return () => {
      ended = true;
      letGo();
    };
  },
  async isGone(owner) {
    const known = locks();
    if (!known || !remembered().includes(owner)) return false;
    const { held = [] } = await known.query();
    return !held.some(({ name }) => name === lockOf(owner));
  },
};

function locks(): LockManager | undefined {
  return "locks" in navigator ? navigator.locks : undefined;
}

function lockOf(owner: string): string {
  return `client-ledger lease ${owner}`;
}

function remembered(): readonly string[] {
  try {
    return (localStorage.getItem(key) ?? "").split(" ").filter((owner) => owner !== "");
  } catch {
    return [];
  }
}

function remember(owners: readonly string[]): void {
  try {
    localStorage.setItem(key, owners.join(" "));
  } catch {
    // Nothing is known then, and a lease left behind is waited for.
  }
}
