/** Is a column of texts one of countries? */
export const isCountryHeading = (heading: string): boolean => /国家|国别|國家|\bcountry\b/i.test(heading);
