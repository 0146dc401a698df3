import { recogniseSheets } from "../adopt/recogniseSheets";
import { serialOfIsoDay } from "../values/dates/serialDay";
import type { Analysis } from "./analysis";
import { anomalyAnswers } from "./anomalyAnswers";
import { bookContextOf } from "./book/bookContextOf";
import { summaryOf } from "./book/bookSummary";
import { openBook } from "./book/openBook";
import { withNamedCustomers } from "./book/withNamedCustomers";
import { customerAnswers } from "./customerAnswers";
import { dedupeAnswers } from "./dedupeAnswers";
import { followUpAnswers } from "./followUpAnswers";
import { importAnswers } from "./importAnswers";
import { reviewAnswers } from "./reviewAnswers";
import { lastRun, noRuns, type Runs } from "./runs";
import { splitAnswers } from "./splitAnswers";
import { tierAnswers } from "./tierAnswers";

/** The one implementation of everything the add-in computes: every job answers from the same open book, but an import. */
export function createAnalysis(): Analysis {
  const runs: Runs = { ...noRuns };
  return {
    ...bookAnswers(runs),
    ...anomalyAnswers(runs),
    ...dedupeAnswers(runs),
    ...tierAnswers(runs),
    ...reviewAnswers(runs),
    ...followUpAnswers(runs),
    ...customerAnswers(runs),
    ...splitAnswers(runs),
    ...importAnswers(),
  };
}

/** How a book is opened: what is read of it is what all jobs answer from. */
function bookAnswers(runs: Runs): Pick<Analysis, "recognise" | "open" | "addRows" | "close"> {
  return {
    recognise: recogniseSheets,
    open(mappings, setup) {
      Object.assign(runs, noRuns, { setup, reading: openBook(mappings) } satisfies Partial<Runs>);
    },
    addRows: (grid) => lastRun(runs, "reading").add(grid),
    close() {
      const read = lastRun(runs, "reading");
      const given = lastRun(runs, "setup");
      const mappings = read.mappings();
      const context = bookContextOf(read, mappings, given);
      runs.context = context;
      runs.listed = withNamedCustomers(context);
      return summaryOf(context.book, mappings, {
        today: serialOfIsoDay(given.asOf),
        dictionaries: context.own.dictionaries,
        whole: context.copied?.whole,
      });
    },
  };
}
