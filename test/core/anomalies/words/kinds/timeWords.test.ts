import { areTimes } from "../../../../../src/core/anomalies/words/kinds/timeWords";

it.each([
  [["Aug '25", "Sep '25", "Oct '25"]],
  [["2025-08", "2025-09", ""]],
  [["8月", "9月份", "10月"]],
  [["2024年", "2025年"]],
  [["Q1", "Q2 2025"]],
  [["第一季度", "第二季度"]],
])("tells months, quarters and years: %j", (texts) => {
  expect(areTimes(texts)).toBe(true);
});

it.each([
  [["Paid", "Open"]],
  [["已收", "未收"]],
  [["May", "Paid", "Void"]],
  [["A类", "B类"]],
  [["3x M/W/F", "2x T/Th"]],
])("leaves other words: %j", (texts) => {
  expect(areTimes(texts)).toBe(false);
});
