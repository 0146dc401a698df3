/** 订单NO, 发票ID: a Latin word for a number after a Chinese noun. */
const latinNumber = /(?<=[\u4e00-\u9fff])(?:no|id|code|number)$/;
/** type of contact, date of the visit: said before the noun as well as after it; a number of orders is no order number. */
const ofNoun = /^(?!numbers?\b|count\b)([a-z]+) of (?:the |a |an )?([a-z ]+)$/;
/** Total ex GST, Amount incl. VAT, price before tax: which tax is in a sum, not what the sum is. */
const taxBasis =
  / (?:(?:ex|exc|excl|excluding|exclusive|inc|incl|including|inclusive|net)(?: of)?|before|after|with|without|plus) (?:gst|hst|vat|tax|taxes|sales tax)$/;

/** A heading (folded, a blank between its Latin words) in the order and words in which it is known: contacttype, 订单编号. */
export function otherForms(words: string): readonly string[] {
  const noun = ofNoun.exec(words);
  if (noun !== null) return [`${noun[2]}${noun[1]}`.replaceAll(" ", "")];
  const untaxed = words.replace(taxBasis, "").replaceAll(" ", "");
  const folded = words.replaceAll(" ", "");
  if (latinNumber.test(folded)) return [folded.replace(latinNumber, "编号")];
  return untaxed === folded ? [] : [untaxed];
}
