import { lettersAndDigits } from "../../../../src/core/values/text/lettersAndDigits";

it.each([
  ["closed - won", "closedwon"],
  ["兴佳·地锅鸡 2店", "兴佳地锅鸡2店"],
  ["n.y.", "ny"],
  ["--", ""],
])("leaves letters and digits of %s", (text, bare) => {
  expect(lettersAndDigits(text)).toBe(bare);
});
