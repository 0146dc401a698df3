import { tierSteps as english } from "../../../src/taskpane/texts/en-US/tierSteps";
import { tierSteps as chinese } from "../../../src/taskpane/texts/zh-CN/tierSteps";

describe("what the moves of a period come to", () => {
  it("is a rise or a fall, never a rise of less than nothing", () => {
    expect([chinese.net(1200), chinese.net(-3)]).toEqual(["净升 1,200", "净降 3"]);
    expect([english.net(19), english.net(-3)]).toEqual(["Net +19", "Net −3"]);
  });
});
