import { dueReview, isClosingTime, reviewMonths } from "../../../src/core/reviews/reviewMonths";
import { formatSerial } from "../../../src/core/values/dates/serialDay";
import { fc } from "../../property";

describe("the months that may be reviewed", () => {
  it("are this one first, as of today, and the one before as of its last day", () => {
    expect(reviewMonths("2026-11-27")).toEqual([
      { month: "2026-11", asOf: "2026-11-27" },
      { month: "2026-10", asOf: "2026-10-31" },
    ]);
  });

  it("begin with the last one in the first five days of a month, also across the year's end", () => {
    expect(reviewMonths("2027-01-05")[0]).toEqual({ month: "2026-12", asOf: "2026-12-31" });
    expect(reviewMonths("2027-01-06")[0]).toEqual({ month: "2027-01", asOf: "2027-01-06" });
    expect(reviewMonths("2024-03-01")[0]).toEqual({ month: "2024-02", asOf: "2024-02-29" });
  });

  it("have that of the last record after them where records ended before, as of its last day", () => {
    const months = (latest: string | null) => reviewMonths("2026-11-27", latest).slice(2);
    expect(months("2025-02-14")).toEqual([{ month: "2025-02", asOf: "2025-02-28" }]);
    expect(months("2024-12-31")).toEqual([{ month: "2024-12", asOf: "2024-12-31" }]);
    expect([months("2026-10-01"), months("2026-11-20"), months(null)]).toEqual([[], [], []]);
  });
});

describe("the review that is due", () => {
  it("is this month's in its last five days, begun or not", () => {
    expect(dueReview(null, "2026-11-26")).toEqual({ month: "2026-11", open: null });
    expect(dueReview({ month: "2026-10", open: 0 }, "2026-11-30")).toEqual({ month: "2026-11", open: null });
    expect(dueReview({ month: "2026-11", open: 7 }, "2026-11-30")).toEqual({ month: "2026-11", open: 7 });
  });

  it("is none in the middle of a month, nor once everybody was looked at", () => {
    expect(dueReview(null, "2026-11-25")).toBeNull();
    expect(dueReview({ month: "2026-11", open: 0 }, "2026-11-30")).toBeNull();
    expect(dueReview({ month: "2026-11", open: 0 }, "2026-12-02")).toBeNull();
  });

  it("is the last month's in the first days after it, for teams that make reviews", () => {
    expect(dueReview({ month: "2026-11", open: 3 }, "2026-12-02")).toEqual({ month: "2026-11", open: 3 });
    expect(dueReview({ month: "2026-10", open: 3 }, "2026-12-02")).toEqual({ month: "2026-11", open: null });
    expect(dueReview(null, "2026-12-02")).toBeNull();
  });

  it("is asked for on ten days around each month's end and names a month that may be reviewed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 60_000 }), (serial) => {
        const today = formatSerial(serial);
        const due = dueReview({ month: "2000-01", open: 0 }, today);
        expect(due !== null).toBe(isClosingTime(today));
        if (due) expect(reviewMonths(today)[0]?.month).toBe(due.month);
      }),
    );
    const days = Array.from({ length: 365 }, (_, i) => isClosingTime(formatSerial(46_023 + i)));
    expect(days.filter(Boolean)).toHaveLength(120);
  });
});
