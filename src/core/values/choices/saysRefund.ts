/**
 * Money given back, wherever it stands in a word: 退班费, Deposit refund, credit note. Nothing goes back by what denies it
 * (不退定金, non-refundable), by what may go back one day (可退押金), nor by a credit card or a sale on credit.
 */
const back =
  /(?<![不未没无免可]|不[可予能会再得])(?:退|返还)|(?<!\bno[nt]?[\s-]*|cannot[\s-]*be[\s-]*)(?:refund|return)(?!able)|credit(?!\s*(?:card|sale|purchase|order|term|customer|account))|chargeback|reversal/i;

/** Whether a word for a kind of deal, folded or as it stands, tells of money given back. */
export function saysRefund(word: string): boolean {
  return back.test(word);
}
