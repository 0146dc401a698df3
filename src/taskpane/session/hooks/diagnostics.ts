import type { Language } from "../../../core/sheets/words";
import type { Session } from "../state/session";
import { version } from "./version";

/** What helps to find a fault: versions, phases, codes and counts; never a name, never what a cell holds. */
export function diagnosticsOf(session: Session, language: Language, hostName: string): string {
  const { book, duplicates, inspection, tiers, writing, notice } = session;
  const facts = {
    version,
    host: hostName,
    language,
    page: session.trail[0].page,
    book: book.phase === "read" ? { phase: book.phase, rows: book.summary.rows } : phaseOf(book),
    duplicates: phaseOf(duplicates),
    inspection: phaseOf(inspection),
    tiers: phaseOf(tiers),
    writing: phaseOf(writing),
    notice,
    operations: session.operations?.length,
  };
  return JSON.stringify(facts, null, 2);
}

function phaseOf(state: { readonly phase: string; readonly problem?: unknown }): unknown {
  return state.problem === undefined ? state.phase : { phase: state.phase, problem: state.problem };
}
