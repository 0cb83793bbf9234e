/** The tables of signing on elsewhere, as SQL holds them. */
export interface SignOnTables {
  sign_on: {
    issuer: string;
    subject: string;
    account_id: string;
  };
  sign_on_attempt: {
    state: string;
    browser: string;
    nonce: string;
    verifier: string;
    back_to: string;
    /** 1 where a guest's work comes along, 0 where not. */
    bring: number;
    expires_at: number;
  };
}
