import { readChineseNumber } from "../../../../src/core/values/numbers/chineseNumber";
import { fc } from "../../../property";

const digits = "零一二三四五六七八九";
const banking = "零壹贰叁肆伍陆柒捌玖";

/** Writes a number below ten thousand by places, with 零 for gaps. */
function below10000(value: number, words: string, places: readonly string[]): string {
  let text = "";
  let gap = false;
  for (const [i, place] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += (gap ? words.charAt(0) : "") + words.charAt(digit) + (places[i] ?? "");
      gap = false;
    }
  }
  return text;
}

function write(value: number, words: string, places: readonly string[], large: string): string {
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const lowText = low === 0 ? "" : below10000(low, words, places);
  if (high === 0) return lowText;
  return below10000(high, words, places) + large + (low > 0 && low < 1000 ? words.charAt(0) : "") + lowText;
}

describe("numbers in Chinese characters", () => {
  it("reads what it is to write, in plain and in banking characters", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(readChineseNumber(write(value, digits, ["千", "百", "十", ""], "万"))).toBe(value);
        expect(readChineseNumber(write(value, banking, ["仟", "佰", "拾", ""], "萬"))).toBe(value);
      }),
    );
  });

  it.each([
    ["十", 10],
    ["十二", 12],
    ["二百五", 250],
    ["一万二", 12_000],
    ["一百零五", 105],
    ["两千", 2000],
    ["三亿五千万", 350_000_000],
    ["二零二四", 2024],
    ["二〇二四", 2024],
  ])("reads %s", (text, value) => {
    expect(readChineseNumber(text)).toBe(value);
  });

  it.each(["", "万", "一二百", "张三", "12"])("refuses %j", (text) => {
    expect(readChineseNumber(text)).toBeUndefined();
  });
});
