import type { Rule } from "./rule/rule";
import { aboveLimit } from "./rules/aboveLimit";
import { addressElsewhere } from "./rules/addressElsewhere";
import { ambiguousDate } from "./rules/ambiguousDate";
import { ambiguousRegion } from "./rules/ambiguousRegion";
import { amountAsText } from "./rules/amountAsText";
import { amountFarFromUsual } from "./rules/amountFarFromUsual";
import { amountUnusualForCustomer } from "./rules/amountUnusualForCustomer";
import { areaCodeElsewhere } from "./rules/areaCodeElsewhere";
import { backFilled } from "./rules/backFilled";
import { blankOnSheet } from "./rules/blankOnSheet";
import { blankRow } from "./rules/blankRow";
import { boughtAfterExpiry } from "./rules/boughtAfterExpiry";
import { bracketStyle } from "./rules/bracketStyle";
import { closedWithoutResult } from "./rules/closedWithoutResult";
import { codeNotText } from "./rules/codeNotText";
import { complaintRate } from "./rules/complaintRate";
import { complaintRatedHigh } from "./rules/complaintRatedHigh";
import { completedUnpaid } from "./rules/completedUnpaid";
import { contactAfterWithdrawal } from "./rules/contactAfterWithdrawal";
import { contactIsCompany } from "./rules/contactIsCompany";
import { contactIsPhone } from "./rules/contactIsPhone";
import { contractEndsEarly } from "./rules/contractEndsEarly";
import { contractExpiring } from "./rules/contractExpiring";
import { contradictsItsKind } from "./rules/contradictsItsKind";
import { copiedText } from "./rules/copiedText";
import { creditCodeCheck } from "./rules/creditCodeCheck";
import { creditCodeElsewhere } from "./rules/creditCodeElsewhere";
import { creditCodeForm } from "./rules/creditCodeForm";
import { creditCodeTidy } from "./rules/creditCodeTidy";
import { dateAsText } from "./rules/dateAsText";
import { dateFarFromOthers } from "./rules/dateFarFromOthers";
import { dateInFuture } from "./rules/dateInFuture";
import { dayAheadOfOthers } from "./rules/dayAheadOfOthers";
import { daysOutOfOrder } from "./rules/daysOutOfOrder";
import { dealAfterContract } from "./rules/dealAfterContract";
import { dealOutsideContract } from "./rules/dealOutsideContract";
import { digitsLost } from "./rules/digitsLost";
import { duplicateFollowUp } from "./rules/duplicateFollowUp";
import { duplicateHeading } from "./rules/duplicateHeading";
import { duplicateInvoice } from "./rules/duplicateInvoice";
import { duplicateOrderId } from "./rules/duplicateOrderId";
import { duplicateTransaction } from "./rules/duplicateTransaction";
import { emailDomainTypo } from "./rules/emailDomainTypo";
import { emailForm } from "./rules/emailForm";
import { extraZeros } from "./rules/extraZeros";
import { fieldsSwapped } from "./rules/fieldsSwapped";
import { figureFarFromOthers } from "./rules/figureFarFromOthers";
import { figuresDisagree } from "./rules/figuresDisagree";
import { followUpBeforeCreation } from "./rules/followUpBeforeCreation";
import { formulaError } from "./rules/formulaError";
import { formulaLikeText } from "./rules/formulaLikeText";
import { foundedAfterFirstDeal } from "./rules/foundedAfterFirstDeal";
import { fullWidth } from "./rules/fullWidth";
import { garbledText } from "./rules/garbledText";
import { hiddenRows } from "./rules/hiddenRows";
import { idCardNumber } from "./rules/idCardNumber";
import { idDate } from "./rules/idDate";
import { idFormat } from "./rules/idFormat";
import { idOfAnotherCompany } from "./rules/idOfAnotherCompany";
import { implausibleFounding } from "./rules/implausibleFounding";
import { inactiveWithOrders } from "./rules/inactiveWithOrders";
import { incompleteFollowUp } from "./rules/incompleteFollowUp";
import { incompleteOverride } from "./rules/incompleteOverride";
import { incompleteRegion } from "./rules/incompleteRegion";
import { incompleteTransaction } from "./rules/incompleteTransaction";
import { industryMismatch } from "./rules/industryMismatch";
import { innerSpace } from "./rules/innerSpace";
import { invalidEmail } from "./rules/invalidEmail";
import { invalidPhone } from "./rules/invalidPhone";
import { invalidRegion } from "./rules/invalidRegion";
import { invalidWechat } from "./rules/invalidWechat";
import { invisibleCharacters } from "./rules/invisibleCharacters";
import { invoiceDate } from "./rules/invoiceDate";
import { invoiceDiffers } from "./rules/invoiceDiffers";
import { keyboardAmount } from "./rules/keyboardAmount";
import { landlineLength } from "./rules/landlineLength";
import { leaverStillNamed } from "./rules/leaverStillNamed";
import { lineBreak } from "./rules/lineBreak";
import { lostDropdown } from "./rules/lostDropdown";
import { lostLeadingZero } from "./rules/lostLeadingZero";
import { manyFollowUps } from "./rules/manyFollowUps";
import { maskedPhone } from "./rules/maskedPhone";
import { mergedCells } from "./rules/mergedCells";
import { mergedId } from "./rules/mergedId";
import { missedPlan } from "./rules/missedPlan";
import { missingCompanyName } from "./rules/missingCompanyName";
import { missingContact } from "./rules/missingContact";
import { missingContactDetails } from "./rules/missingContactDetails";
import { missingCustomerId } from "./rules/missingCustomerId";
import { missingIndustry } from "./rules/missingIndustry";
import { missingOrderId } from "./rules/missingOrderId";
import { missingOwner } from "./rules/missingOwner";
import { missingRegion } from "./rules/missingRegion";
import { mixedScripts } from "./rules/mixedScripts";
import { nameBesideIdDiffers } from "./rules/nameBesideIdDiffers";
import { nameIsPerson } from "./rules/nameIsPerson";
import { nameNamesElsewhere } from "./rules/nameNamesElsewhere";
import { nearOption } from "./rules/nearOption";
import { negativePurchase } from "./rules/negativePurchase";
import { newOption } from "./rules/newOption";
import { nextBeforeCurrent } from "./rules/nextBeforeCurrent";
import { noActivity } from "./rules/noActivity";
import { noConsentRecord } from "./rules/noConsentRecord";
import { noTimeOfDay } from "./rules/noTimeOfDay";
import { notInStaff } from "./rules/notInStaff";
import { numberAsText } from "./rules/numberAsText";
import { oddCode } from "./rules/oddCode";
import { oldRegistrationNumber } from "./rules/oldRegistrationNumber";
import { optionAlias } from "./rules/optionAlias";
import { optionalFieldsEmpty } from "./rules/optionalFieldsEmpty";
import { organisationCodeCheck } from "./rules/organisationCodeCheck";
import { outerSpace } from "./rules/outerSpace";
import { overdueComplaint } from "./rules/overdueComplaint";
import { overdueFollowUp } from "./rules/overdueFollowUp";
import { overwrittenFormula } from "./rules/overwrittenFormula";
import { paidWithoutMethod } from "./rules/paidWithoutMethod";
import { partAboveWhole } from "./rules/partAboveWhole";
import { phoneForm } from "./rules/phoneForm";
import { placeholder } from "./rules/placeholder";
import { refundBeforePurchase } from "./rules/refundBeforePurchase";
import { refundSign } from "./rules/refundSign";
import { refundsExceedPurchases } from "./rules/refundsExceedPurchases";
import { regionForm } from "./rules/regionForm";
import { regionWithoutDistrict } from "./rules/regionWithoutDistrict";
import { repeatedCustomer } from "./rules/repeatedCustomer";
import { repeatedNumber } from "./rules/repeatedNumber";
import { retentionReached } from "./rules/retentionReached";
import { reviewMissing } from "./rules/reviewMissing";
import { rowsOutsideTable } from "./rules/rowsOutsideTable";
import { satisfactionDrop } from "./rules/satisfactionDrop";
import { satisfactionOutOfRange } from "./rules/satisfactionOutOfRange";
import { severalNumbers } from "./rules/severalNumbers";
import { sharedCreditCode } from "./rules/sharedCreditCode";
import { sharedEmail } from "./rules/sharedEmail";
import { sharedPhone } from "./rules/sharedPhone";
import { shippedWithoutDelivery } from "./rules/shippedWithoutDelivery";
import { silentCoreCustomer } from "./rules/silentCoreCustomer";
import { silentCustomer } from "./rules/silentCustomer";
import { sizeBandsDiffer } from "./rules/sizeBandsDiffer";
import { spendingDown } from "./rules/spendingDown";
import { staleRecord } from "./rules/staleRecord";
import { staleTiers } from "./rules/staleTiers";
import { sumDiffers } from "./rules/sumDiffers";
import { tagConflict } from "./rules/tagConflict";
import { testRecord } from "./rules/testRecord";
import { textAmongNumbers } from "./rules/textAmongNumbers";
import { truncatedName } from "./rules/truncatedName";
import { unassignedComplaint } from "./rules/unassignedComplaint";
import { unknownCustomerInFollowUp } from "./rules/unknownCustomerInFollowUp";
import { unknownCustomerInTransaction } from "./rules/unknownCustomerInTransaction";
import { unknownCustomerOnSheet } from "./rules/unknownCustomerOnSheet";
import { unknownNumber } from "./rules/unknownNumber";
import { unlistedOption } from "./rules/unlistedOption";
import { unlistedSegment } from "./rules/unlistedSegment";
import { unreadableAmount } from "./rules/unreadableAmount";
import { unreadableDate } from "./rules/unreadableDate";
import { unreadableSize } from "./rules/unreadableSize";
import { virtualSegment } from "./rules/virtualSegment";
import { wordOfAnotherColumn } from "./rules/wordOfAnotherColumn";
import { wrongTotal } from "./rules/wrongTotal";
import { zeroAmount } from "./rules/zeroAmount";

/**
 * All rules. Their order is their precedence where several accuse one cell (see fold.ts): what destroys a value
 * first, then gaps, formats, lists, regions and tidying; then what a value means beside others.
 */
export const rules: readonly Rule[] = [
  blankRow,
  duplicateHeading,
  mergedCells,
  rowsOutsideTable,
  lostDropdown,
  codeNotText,
  overwrittenFormula,
  hiddenRows,
  wrongTotal,
  mergedId,
  formulaError,
  digitsLost,
  garbledText,
  idCardNumber,
  testRecord,
  placeholder,
  missingCustomerId,
  missingCompanyName,
  missingContact,
  missingContactDetails,
  missingIndustry,
  missingRegion,
  missingOwner,
  incompleteFollowUp,
  incompleteTransaction,
  missingOrderId,
  unassignedComplaint,
  optionalFieldsEmpty,
  blankOnSheet,
  fieldsSwapped,
  contactIsPhone,
  contactIsCompany,
  nameIsPerson,
  truncatedName,
  idFormat,
  idDate,
  invalidPhone,
  landlineLength,
  invalidEmail,
  emailDomainTypo,
  maskedPhone,
  lostLeadingZero,
  severalNumbers,
  phoneForm,
  emailForm,
  unlistedSegment,
  virtualSegment,
  invalidWechat,
  creditCodeForm,
  creditCodeCheck,
  organisationCodeCheck,
  creditCodeTidy,
  oldRegistrationNumber,
  unreadableDate,
  ambiguousDate,
  noTimeOfDay,
  dateAsText,
  unreadableAmount,
  amountAsText,
  numberAsText,
  textAmongNumbers,
  oddCode,
  satisfactionOutOfRange,
  unreadableSize,
  invalidRegion,
  incompleteRegion,
  regionWithoutDistrict,
  nearOption,
  wordOfAnotherColumn,
  unlistedOption,
  optionAlias,
  newOption,
  invisibleCharacters,
  formulaLikeText,
  outerSpace,
  innerSpace,
  fullWidth,
  bracketStyle,
  lineBreak,
  mixedScripts,
  industryMismatch,
  areaCodeElsewhere,
  addressElsewhere,
  creditCodeElsewhere,
  nameNamesElsewhere,
  foundedAfterFirstDeal,
  implausibleFounding,
  dateFarFromOthers,
  followUpBeforeCreation,
  dateInFuture,
  nextBeforeCurrent,
  closedWithoutResult,
  completedUnpaid,
  paidWithoutMethod,
  refundsExceedPurchases,
  refundBeforePurchase,
  negativePurchase,
  invoiceDiffers,
  invoiceDate,
  duplicateInvoice,
  contractEndsEarly,
  dealAfterContract,
  contractExpiring,
  dealOutsideContract,
  shippedWithoutDelivery,
  sizeBandsDiffer,
  incompleteOverride,
  silentCoreCustomer,
  complaintRatedHigh,
  tagConflict,
  contactAfterWithdrawal,
  noConsentRecord,
  inactiveWithOrders,
  ambiguousRegion,
  regionForm,
  refundSign,
  unknownCustomerInFollowUp,
  unknownCustomerInTransaction,
  unknownCustomerOnSheet,
  unknownNumber,
  nameBesideIdDiffers,
  notInStaff,
  leaverStillNamed,
  noActivity,
  idOfAnotherCompany,
  sharedCreditCode,
  repeatedCustomer,
  sharedPhone,
  sharedEmail,
  duplicateTransaction,
  duplicateFollowUp,
  duplicateOrderId,
  staleRecord,
  overdueFollowUp,
  missedPlan,
  overdueComplaint,
  staleTiers,
  reviewMissing,
  retentionReached,
  amountFarFromUsual,
  amountUnusualForCustomer,
  extraZeros,
  zeroAmount,
  keyboardAmount,
  spendingDown,
  silentCustomer,
  manyFollowUps,
  copiedText,
  backFilled,
  satisfactionDrop,
  complaintRate,
  // What a habit of the sheet speaks against comes last: any rule that knows the columns says more.
  daysOutOfOrder,
  figuresDisagree,
  partAboveWhole,
  sumDiffers,
  aboveLimit,
  boughtAfterExpiry,
  dayAheadOfOthers,
  figureFarFromOthers,
  contradictsItsKind,
  repeatedNumber,
];
