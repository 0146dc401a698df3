import { goodsSold } from "../../goodsSold";
import { said } from "../../said";

const returned = "| =20 | =-2 | =-40 | 退货";

describe("an amount below nought", () => {
  const about = /^negative-purchase/;

  it("is a slip where the remark that says of others that they came back is blank", () => {
    expect(said(goodsSold(200, [returned, returned, "| =20 | =-2 | =-40 |"]), about)).toEqual([
      "negative-purchase warning 202",
    ]);
  });

  it("is none where the type is nearly always given and was forgotten", () => {
    const typed = goodsSold(200, [returned, "| =20 | =-2 | =-40 |"]).replace(/ \| \| \|$/gm, " | 销售 | |");
    const blank = typed.replace("| =-40 | 销售 |", "| =-40 | |");
    expect(said(blank, about)).toEqual([]);
  });

  it("is a slip beside a word that says of many rows that a thing came back, not money: 已退 where lifts are hired out", () => {
    const hired = goodsSold(200, ["| =20 | =-2 | =-40 |"]).replace(/ \| \| \|$/gm, " | 已退 | |");
    expect(said(hired.replace("dealType", "orderStatus"), about)).toEqual(["negative-purchase warning 200"]);
  });

  it("is a slip beside such a word however it is written: Returned, returned", () => {
    const hired = goodsSold(200, ["| =20 | =-2 | =-40 |"]).replace(/ \| \| \|$/gm, " | Returned | |");
    const otherwise = hired.replace("| =-40 | Returned |", "| =-40 | returned |");
    expect(otherwise).not.toBe(hired);
    expect(said(otherwise.replace("dealType", "orderStatus"), about)).toEqual([
      "negative-purchase warning 200",
    ]);
  });
});
