import type { Role } from "../../../sheets/fields";
import type { Synonyms } from "./fieldSynonyms";

/** Korean headings of customer lists, sales and visits; without blanks, as headings are folded. */
export const koreanSynonyms: Readonly<Record<Role, Synonyms>> = {
  customers: {
    customerId: { sure: "고객번호 고객코드 거래처코드 거래처번호 회원번호" },
    companyName: {
      sure: "고객사 고객사명 거래처 거래처명 회사명 업체명 상호 상호명 법인명",
      usual: "고객 업체",
    },
    personName: { sure: "고객명 성명 성함 회원명", usual: "이름" },
    contactName: { sure: "담당자 담당자명 거래처담당자" },
    phone: { sure: "전화 전화번호 연락처" },
    mobile: { sure: "휴대폰 휴대전화 핸드폰 휴대폰번호 핸드폰번호" },
    email: { sure: "이메일 메일 이메일주소" },
    address: { sure: "주소 사업장주소" },
    postcode: { sure: "우편번호" },
    creditCode: { sure: "사업자번호 사업자등록번호" },
    industry: { sure: "업종 업태" },
    jobTitle: { sure: "직급 직책 직위" },
    owner: { sure: "영업담당 영업담당자 영업사원" },
    registeredOn: { sure: "등록일 등록일자 가입일 가입일자" },
    note: { sure: "비고 메모" },
  },
  transactions: {
    orderId: { sure: "주문번호 거래번호 전표번호" },
    dealtOn: { sure: "주문일 주문일자 거래일 거래일자 판매일 판매일자 매출일 매출일자" },
    amount: { sure: "금액 주문금액 판매금액 매출액 거래금액 공급가액 합계금액", usual: "합계" },
    product: { sure: "품목 품명 상품 상품명 제품명" },
    paymentMethod: { sure: "결제방법 결제수단" },
    orderStatus: { sure: "주문상태 진행상태" },
  },
  followUps: {
    followedUpAt: { sure: "방문일 방문일자 상담일 상담일자 통화일" },
    followedUpBy: { sure: "방문자 상담자" },
    content: { sure: "상담내용 방문내용 통화내용" },
    nextFollowUpAt: { sure: "다음방문일 차기방문일 다음연락일" },
  },
};
