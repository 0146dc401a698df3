import { otherForms } from "../../../../src/core/adopt/headings/otherForms";

describe("other forms of a heading", () => {
  it.each([
    ["type of contact", ["contacttype"]],
    ["订单no", ["订单编号"]],
    ["total ex gst", ["total"]],
    ["order value incl vat", ["ordervalue"]],
    ["amount exclusive of sales tax", ["amount"]],
    ["price before tax", ["price"]],
    ["gst", []],
    ["ex gst", []],
    ["vat id", []],
    ["total", []],
    ["number of orders", []],
  ])("of %j are %j", (words, forms) => expect(otherForms(words)).toEqual(forms));
});
