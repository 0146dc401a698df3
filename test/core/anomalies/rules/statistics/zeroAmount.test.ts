import { goodsSold } from "../../goodsSold";
import { said } from "../../said";

const gift = "| =0 | =2 | =0 | 赠品";
const silent = "| =0 | =2 | =0 |";
const gifts = (count: number) => Array.from({ length: count }, () => gift);

describe("a deal of nothing at a price of 0", () => {
  const about = /^zero-amount/;

  it("is a gap where nearly all others say why they cost nothing", () => {
    expect(said(goodsSold(80, [...gifts(9), silent]), about)).toEqual(["zero-amount warning 89"]);
  });

  it("may be meant where few others say why, or as many do not", () => {
    expect(said(goodsSold(80, [gift, silent]), about)).toEqual(["zero-amount info 81"]);
    expect(said(goodsSold(80, [...gifts(9), ...Array.from({ length: 4 }, () => silent)]), about)).toEqual([
      "zero-amount info 89,90,91,92",
    ]);
  });

  it("is known by the price and the number under traditional headings and other words for a number", () => {
    const book = goodsSold(80, [gift, silent]).replace("单价", "單價").replace("数量", "堂數");
    expect(said(book, about)).toEqual(["zero-amount info 81"]);
    expect(said(book.replace("單價", "贈品"), about)).toEqual(["zero-amount warning 81"]);
  });

  it("is known by any of several numbers: a printer's pages and colours stand before the quantity", () => {
    const book = goodsSold(80, [gift, silent])
      .replace("| number:单价", "| number:色数 | number:单价")
      .replaceAll("公司 |", "公司 | |");
    expect(said(book, about)).toEqual(["zero-amount info 81"]);
  });

  it("is let be where a remark of its own says something", () => {
    expect(said(goodsSold(80, [...gifts(9), `${silent} 拿去看`]), about)).toEqual(["zero-amount info 89"]);
  });

  it("is a present, whichever word says so, and none where a ceremony is sold", () => {
    const noted = (note: string) => said(goodsSold(80, [`| =0 | =2 | =0 | ${note}`]), about);
    for (const present of ["礼物", "开业礼物", "生日礼", "伴手礼，两份", "禮物"])
      expect(noted(present)).toEqual([]);
    for (const sold of ["婚礼", "成人礼", "拜师礼", "拜師禮", "毕业礼", "婚礼物料"])
      expect(noted(sold)).not.toEqual([]);
  });
});
