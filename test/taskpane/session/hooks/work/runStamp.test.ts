import { formatSerial } from "../../../../../src/core/values/dates/serialDay";
import { runStamp } from "../../../../../src/taskpane/session/hooks/work/runStamp";

describe("who runs a job and when", () => {
  it("is the day of the pane with the time of the user's clock, to the minute", () => {
    const { at, by } = runStamp("2026-11-22", "林晚", new Date(2026, 10, 22, 14, 5, 59));
    expect([formatSerial(at), by]).toEqual(["2026-11-22 14:05", "林晚"]);
  });

  it("is midnight at midnight, and nobody where nobody is known", () => {
    expect(runStamp("2026-11-22", "", new Date(2026, 10, 22, 0, 0))).toEqual({ at: 46_348, by: "" });
  });
});
