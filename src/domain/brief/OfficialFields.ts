/** What an office fills in on its report (Decree 30/2020/NĐ-CP, annex I); `''` stays a dotted blank. */
export interface OfficialFields {
  /** The office above, in capitals: "UBND TỈNH CAO BẰNG". */
  readonly superior: string;
  /** Who issues it, in capitals: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG". */
  readonly issuer: string;
  readonly number: string;
  /** "BC-SNNMT". */
  readonly symbol: string;
  /** Where it is signed: "Cao Bằng". */
  readonly place: string;
  /** What it is about, below the word "report". */
  readonly subject: string;
  readonly recipients: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC". */
  readonly authority: string;
  readonly position: string;
  readonly signer: string;
  /** The planner's own proposals, one a line. */
  readonly proposals: readonly string[];
}

/** Nothing filled in yet. */
export const noOfficialFields: OfficialFields = {
  superior: '',
  issuer: '',
  number: '',
  symbol: '',
  place: '',
  subject: '',
  recipients: [],
  authority: '',
  position: '',
  signer: '',
  proposals: [],
};
