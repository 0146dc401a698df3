import { areaCodeOf, landlineLengths } from "../../reference/places/areaCodes";

/** 00852 dials Hong Kong, whatever lies under 0852 at home; without zeros it is a landline that lost none. */
const neighbours = /^(?:00)?(85[23][2-9]\d{7}|8869\d{8})$|^00(886\d{8,9})$/;

/** "+86…", "0086…" and "86…" before a mobile or an area code with or without its zero. */
export function withoutCountry(compact: string): string {
  const neighbour = neighbours.exec(compact);
  if (neighbour) return `+${neighbour[1] ?? neighbour[2]}`;
  const rest = /^(?:\+86|0086|86(?=1[3-9]\d{9}$)|86(?=0\d{9,11}$)|\+0086)(.*)$/.exec(compact)?.[1];
  if (rest !== undefined)
    return /^(?:[01]|[48]00\d{7}$)/.test(rest) && !/^10\d{8}$/.test(rest) ? rest : `0${rest}`;
  if (/^86[2-9]\d{9,10}$|^8610\d{8}$/.test(compact) && hasRightLength(`0${compact.slice(2)}`))
    return `0${compact.slice(2)}`;
  return /^00[1-9]\d{8,}$/.test(compact) && areaCodeOf(compact.slice(1)) === undefined
    ? `+${compact.slice(2)}`
    : compact;
}

function hasRightLength(digits: string): boolean {
  const areaCode = areaCodeOf(digits);
  return areaCode !== undefined && landlineLengths(areaCode).includes(digits.length - areaCode.length);
}
