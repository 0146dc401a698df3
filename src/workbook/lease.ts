import * as z from "zod/mini";
import type { Language } from "../core/sheets/words";
import { asOwnWrite } from "./excel/ownWrites";
import type { Running } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";
import { readSettings, type Settings, updateSettings } from "./ledger/settings";

const settingKey = "lease";
/** A pane that was closed while it wrote blocks others no longer than this. */
const leaseMinutes = 10;
/** A pane that still writes takes the lease anew after this long. */
const renewMinutes = 3;

const leaseSchema = z.object({ owner: z.string(), label: z.string(), until: z.number() });

/** What is known of the panes of this computer: whoever took a lease there and was closed need not be waited for. */
export interface LeaseHolders {
  /** Tells that this pane holds a lease, until the function it gives is called or the pane is gone. */
  readonly hold: (owner: string) => () => void;
  /** Whether a pane of this computer took that lease and is gone. */
  readonly isGone: (owner: string) => Promise<boolean>;
}

export interface LeaseOptions extends Running {
  /** Shown to others: the author. */
  readonly author: string;
  readonly language: Language;
  readonly now?: () => Date;
  readonly holders?: LeaseHolders;
}

/**
 * Runs work that writes while no other pane does (two co-authors may have the workbook open at once). The lease is
 * a row in 设置; it is written, read again, renewed while the work goes on with the options it is given, and taken
 * back afterwards. Throws `lease-held` with who holds it, also where it was lost meanwhile (the computer slept).
 */
export async function withLease<O extends LeaseOptions, T>(
  options: O,
  work: (held: O) => Promise<T>,
): Promise<T> {
  return asOwnWrite(async () => {
    const taken = clock(options);
    const owner = `${taken.toString(36)}-${Math.random().toString(36).slice(2)}`;
    await claimFromGone(owner, options);
    // Two panes may have written at the same moment: the one whose row stayed has it.
    refuseOthers(await readSettings(options), owner, taken);
    const letGo = options.holders?.hold(owner);
    try {
      return await work({ ...options, beforeBatch: renewal(owner, taken, options) });
    } finally {
      await dropLease(owner, options);
      letGo?.();
    }
  });
}

/** Takes the lease, also from a pane that is known to be gone. */
async function claimFromGone(owner: string, options: LeaseOptions): Promise<void> {
  try {
    await claim(owner, options);
  } catch (error) {
    const holder = error instanceof WorkbookError ? error.params.owner : undefined;
    if (typeof holder !== "string" || !(await options.holders?.isGone(holder))) throw error;
    await claim(owner, options, holder);
  }
}

async function claim(owner: string, options: LeaseOptions, gone?: string): Promise<void> {
  const now = clock(options);
  const until = now + leaseMinutes * 60_000;
  const take = (settings: Settings) => {
    refuseOthers(settings, owner, now, gone);
    return new Map([[settingKey, { owner, label: options.author, until }]]);
  };
  await updateSettings(options.language, take, options);
}

function renewal(owner: string, taken: number, options: LeaseOptions): () => Promise<void> {
  let since = taken;
  return async () => {
    const now = clock(options);
    if (now - since < renewMinutes * 60_000) return;
    await claim(owner, options);
    since = now;
  };
}

function clock({ now }: LeaseOptions): number {
  return (now?.() ?? new Date()).getTime();
}

async function dropLease(owner: string, options: LeaseOptions): Promise<void> {
  const { signal: _signal, ...running } = options;
  const drop = (settings: Settings): ReadonlyMap<string, unknown> => {
    const held = leaseSchema.safeParse(settings.get(settingKey)).data;
    return held?.owner === owner ? new Map([[settingKey, null]]) : new Map();
  };
  try {
    await updateSettings(options.language, drop, running);
  } catch (error) {
    // What was written is written; the lease runs out by itself.
    if (!(error instanceof WorkbookError)) throw error;
  }
}

function refuseOthers(settings: Settings, owner: string, now: number, gone?: string): void {
  const held = leaseSchema.safeParse(settings.get(settingKey)).data;
  if (!held || held.owner === owner || held.owner === gone || held.until < now) return;
  const until = new Date(held.until).toISOString();
  throw new WorkbookError("lease-held", { by: held.label, until, owner: held.owner });
}
