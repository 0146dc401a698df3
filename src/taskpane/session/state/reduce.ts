import type { RowPlace } from "../../../core/analysis/context/views";
import { isRefused } from "./isRefused";
import { idle, type Job, jobs, reduceJob } from "./jobState";
import { isNothingRead } from "./mappingFacts";
import type { Route } from "./route";
import { home, routeKey } from "./route";
import type { Action, BookState, Session } from "./session";
import type { Origin, Writing } from "./writing";

/** The next state of the pane: pure, so every road through it can be tested without Excel. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case "opened":
      return { ...session, notice: null, trail: [action.route, ...session.trail] };
    case "switched":
      return { ...session, notice: null, trail: trailOf(action.route), writing: unlessSeen(session.writing) };
    case "marked":
      return {
        ...session,
        places: { ...session.places, [routeKey(session.trail[0])]: action.place },
      };
    case "went-back":
      return { ...session, notice: null, trail: backFrom(session.trail) };
    case "book":
      return withBook(session, action.book);
    case "duplicates":
      return {
        ...session,
        places: placesAfter(session.places, action.event),
        duplicates: reduceJob(session.duplicates, action.event),
      };
    case "inspection":
      return {
        ...session,
        places: placesAfter(session.places, action.event),
        inspection: reduceJob(session.inspection, action.event),
      };
    case "tiers":
      return {
        ...session,
        places: action.event.kind === "found" ? withoutTiers(session.places) : session.places,
        tiers: reduceJob(session.tiers, action.event),
      };
    case "writing":
      return withWriting(session, action.writing);
    case "filed":
      return { ...session, filed: [action.filed, ...session.filed] };
    case "reviewed":
      return { ...session, reviewed: withOutcome(session.reviewed, action) };
    case "drafted":
      return { ...session, drafts: { ...session.drafts, ...action.drafts } };
    case "edited":
      return withOutdated(session);
    case "live":
      return { ...session, live: withWarnings(session.live, action) };
    case "typed":
      return { ...session, typed: [...action.findings, ...without(session.typed, action.again)] };
    case "live-seen":
      return { ...session, live: [] };
    case "typed-seen":
      return { ...session, typed: [] };
    case "operations":
      return { ...session, operations: action.operations };
    case "notice":
      return { ...session, notice: action.notice };
  }
}

/** The latest first; what was said of a row before does not count once it was checked again. */
function withWarnings(
  known: Session["live"],
  { warnings, again }: Extract<Action, { readonly type: "live" }>,
): Session["live"] {
  return [...warnings, ...without(known, again)];
}

function without<T extends RowPlace>(known: readonly T[], again: readonly RowPlace[]): readonly T[] {
  return known.filter(({ sheet, row }) => !again.some((place) => place.sheet === sheet && place.row === row));
}

function withOutcome(
  known: Session["reviewed"],
  { id, outcome }: Extract<Action, { readonly type: "reviewed" }>,
): Session["reviewed"] {
  const { [id]: _, ...others } = known;
  return outcome === null ? others : { ...others, [id]: outcome };
}

/** A tab or a ribbon button leads away from the outcome of a write; only a write under way holds the page. */
function unlessSeen(writing: Writing): Writing {
  const held = writing.phase === "applying" || writing.phase === "preparing";
  return held ? writing : { phase: "none" };
}

function trailOf(route: Route): Session["trail"] {
  return route.page === "home" ? [home] : [route, home];
}

/** Other results have other rows. */
function placesAfter(places: Session["places"], { kind }: { readonly kind: string }): Session["places"] {
  return kind === "found" ? {} : places;
}

/** The filters of a run may fit nobody in the next. */
function withoutTiers(places: Session["places"]): Session["places"] {
  const tiering = '"page":"tiering"';
  return Object.fromEntries(Object.entries(places).filter(([key]) => !key.includes(tiering)));
}

function backFrom(trail: Session["trail"]): Session["trail"] {
  const [, next = home, ...rest] = trail;
  return [next, ...rest];
}

/** Results belong to one reading of the workbook: another reading, or none, ends them. */
function withBook(session: Session, book: BookState): Session {
  const kept = book.phase === "read" || session.book.phase !== "read";
  if (kept) return { ...session, book, reviewed: {} };
  return { ...session, book, filed: [], reviewed: {}, duplicates: idle, inspection: idle, tiers: idle };
}

/**
 * Only what was shown may be applied, and what was applied makes the reading old. An apply that failed may
 * have written in part, so it does the same, unless it was refused before it began.
 */
function withWriting(session: Session, writing: Writing): Session {
  const before = session.writing.phase;
  if (writing.phase === "previewing" && before !== "preparing") return session;
  const ended = writing.phase === "applied" || writing.phase === "failed";
  const next = { ...session, writing, notice: ended ? null : session.notice };
  if (!ended || before !== "applying") return next;
  // Of several undone in turn the first may have been written.
  if (writing.phase === "failed" && !writing.turn && isRefused(writing.problem.code)) return next;
  const done = writing.phase === "applied";
  const told = keepsPlaces.has(writing.origin) ? next : { ...next, live: [], typed: [] };
  return afterWriting(done ? withoutDraft(told, writing.origin) : told, writing.origin, done);
}

/**
 * Writes to sheets of ours, and into lists a contact below the last one or a status: what was told of rows as they were
 * typed stays where it was. Any other write may move those rows, or mend them.
 */
const keepsPlaces: ReadonlySet<Origin> = new Set(["findings", "tiers", "report", "due", "contact", "review"]);

/** What is written is no draft any more. */
function withoutDraft(session: Session, origin: Origin): Session {
  if (origin === "choices") return { ...session, drafts: { ...session.drafts, choices: null } };
  return origin === "import" ? { ...session, drafts: { ...session.drafts, imports: null } } : session;
}

function afterWriting(session: Session, origin: Origin, done: boolean): Session {
  // New sheets: what the workbook holds has to be recognised anew.
  const anew = ["install", "import", "splits"].includes(origin) || session.book.phase === "recognised";
  if (done && anew) return withBook(session, idle);
  // The report is a page of what was read: nothing read has changed by it.
  if (done && origin === "report") return session;
  const outdated = withOutdated(session, origin === "contact");
  // The list that was compared with is another now.
  if (done && origin === "findings") return { ...outdated, inspection: idle };
  if (!done || !isJob(origin)) return outdated;
  return { ...outdated, [origin]: idle };
}

/** What was read is no longer how the workbook is; the next job reads again. */
function withOutdated(session: Session, isFiling = false): Session {
  const { book } = session;
  if (book.phase !== "recognised" && book.phase !== "read") return session;
  // Nothing was made of it yet: only what is counted is old.
  if (book.phase === "recognised" || isNothingRead(book))
    return withBook(session, { phase: "recognised", mappings: book.mappings, outdated: true });
  const filedOnly = isFiling && (!book.outdated || book.filedOnly === true);
  return { ...session, book: { ...book, outdated: true, filedOnly } };
}

function isJob(origin: Origin): origin is Job {
  return jobs.some((job) => job === origin);
}
