/**
 * Countries as the houses of an international firm name themselves, one a line with its other writings; our own list of
 * common usage (names of ISO 3166 in English and in the country's language).
 */
export const countryWords = `
  australia
  austria osterreich
  argentina
  belgium belgique belgie
  brazil brasil
  canada
  chile
  china
  colombia
  denmark danmark
  egypt
  fiji
  finland suomi
  france
  germany deutschland
  greece hellas
  hungary magyarorszag
  india
  indonesia
  ireland
  israel
  italy italia
  japan
  kenya
  korea
  luxembourg
  malaysia
  mexico
  netherlands nederland holland
  nigeria
  norway norge
  pakistan
  peru
  philippines
  poland polska
  portugal
  romania
  russia
  singapore
  slovakia
  slovenia
  spain espana
  sweden sverige
  switzerland schweiz suisse svizzera
  taiwan
  thailand
  turkey turkiye
  ukraine
  vietnam
  britain
`;
