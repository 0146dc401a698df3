/** Numbers with another country's code, or in the groups of North America; 400 and 800 are hot lines in China too. */
export const abroad =
  /^(?:\+(?!\s*86)\s*[1-9]|(?:1[-. ])?(?:(?![48]00)[2-9]\d\d[-. ]\s?\d{3}[-. ]|\([2-9]\d\d\)[-. ]?\s?\d{3}[-. ]?)\d{4}(?!\d))/;
/** 0161 496 0123, 01632 960 983, 07700 900123: groups of Britain, which no number of China has. */
export const british = /^\(?0\d{3}\)? \d{3} \d{4}$|^0[17]\d{3} (?:\d{6}|\d{3} \d{3})$/;
/**
 * Groups of other countries that no number of China has: (85) 98765-4321 of Brazil, (02) 9876 5432 and 0412 345 678 of
 * Australia, 04 78 12 34 56 of France, 090-1234-5678 of Japan.
 */
export const elsewhere =
  /^(?:\([1-9]\d\) ?9?\d{4}[-. ]\d{4}|\(0[2378]\) \d{4} \d{4}|04\d\d \d{3} \d{3}|0[1-9](?:[ .]\d\d){4}|0[5789]0-\d{4}-\d{4})$/;
/** In the groups of North America, with or without its code. */
export const american =
  /^(?:\+?1[-. ]?)?(?:(?![48]00)[2-9]\d\d[-. ]\s?\d{3}[-. ]|\([2-9]\d\d\)[-. ]?\s?\d{3}[-. ]?)\d{4}(?!\d)/;
/**
 * 02-2345-6789, (04)2399-9653 #22, 04-23999653, 049-2216274, 0912-345-678: groups of Taiwan, which no number of the mainland
 * has, for its areas have two figures behind the zero at least, and of those with two none begins with 3, 4 or 8.
 */
export const taiwanese =
  /^(?:\(?0(?:[2-8]|37|49|82|89)\)?[- ]\d{3,4}[- ]\d{3,4}|(?:\(0[2-8]\)\s?|0[2-8]-)\d{7,8}|(?:\(0(?:37|49|82|89)\)\s?|0(?:37|49|82|89)-)\d{6,7}|09\d\d-?\d{3}-?\d{3}|\+886[- ]?\d.*)(?!\d)/;
/**
 * 0412 345 678 and (02) 9876 5432 of Australia. Eight figures behind one that Taiwan has seven behind, or behind 02 from 9 on,
 * are no number of Taiwan, although such groups stand there too (ACMA Numbering Plan 2015; NCC).
 */
export const australian =
  /^(?:\(0[2378]\)\s?\d{4}[- ]?\d{4}|0[2378][- ]\d{4}[- ]\d{4}|04\d\d[- ]?\d{3}[- ]?\d{3})(?!\d)/;
export const notOfTaiwan = /^(?:\(0(?:[378]\)\s?\d|2\)\s?9)|0(?:[378][- ]\d|2[- ]9))\d{3}[- ]?\d{4}(?!\d)/;
/**
 * 03 688 2767, (09) 439-8546, 021 982 2881: seven figures behind 03, 04, 06, 07 and 09 and behind most codes of mobiles (New
 * Zealand Telephone Numbering Plan). Such groups behind 03 to 07 stand in Taiwan too, none of nine figures behind 09 does.
 */
export const newZealand =
  /^(?:(?:\(0[34679]\)|0[34679])[- ]?\d{3}[- ]\d{4}|02[0-27-9][- ]?\d{3}[- ]?\d{4}|\+64[- ]?\(?0?[2-9].*)(?!\d)/;
export const onlyNewZealand = /^(?:(?:\(09\)|09)[- ]?\d{3}[- ]\d{4}|02[0-27-9] \d{3} \d{4}|\+64.*)(?!\d)/;
/**
 * 04-2929382, 050 923 0945, +971 54 1590623: seven figures behind 02 to 09, as in New Zealand and half of Taiwan, and mobiles
 * of ten that begin with 05, which no other plan here has, nor seven figures behind 02 (TDRA National Numbering Plan, United
 * Arab Emirates; the same in Saudi Arabia and Israel).
 */
export const emirati =
  /^(?:\(?0[2-46-9]\)?[- ]?\d{3}[- ]?\d{4}|05\d[- ]?\d{3}[- ]?\d{4}|5[024-8]\d{7}|(?:\+|00)971.*)(?!\d)/;
export const onlyEmirati = /^(?:\(?02\)?[- ]\d{3}[- ]?\d{4}|05\d[- ]?\d{3}[- ]?\d{4})(?!\d)/;
/** Ten figures that begin otherwise, as in France, Italy, Taiwan and Australia, where some begin with 05 as well. */
export const notEmirati = /^\(?0[2-46-9]\)?(?:[ .-]?\d){8}$/;
