import * as client from 'openid-client';
import { claimsOf, type Claims } from './claims.ts';

/** Who is trusted to say who people are, and how this server is known there. */
export interface IssuerSettings {
  /** Its address, as it writes it itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it, such as `Northside School`. */
  readonly title: string;
}

/** What is drawn for one sign-on, so that its end belongs to its beginning. */
export interface Draw {
  readonly state: string;
  readonly nonce: string;
  /** Of which the issuer is first told the hash, and at the end the rest. */
  readonly verifier: string;
}

/** An issuer by OpenID Connect. Both ways throw where it does not answer, or does not answer well. */
export interface Issuer {
  readonly title: string;
  /**
   * Where the browser is sent to.
   *
   * @param back the address here that it is then sent to
   * @param again whether the issuer shall ask the person anew, also when it knows them still
   */
  begin(draw: Draw, back: string, again: boolean): Promise<URL>;
  /** What the address says that the browser came back to; null where the person did not agree, or is not let in. */
  end(draw: Draw, address: URL): Promise<Claims | null>;
}

/** Seconds after which an issuer that does not answer is given up. */
const PATIENCE = 10;
/** Ways of an issuer to say no to a person. Its other errors are faults, of a setting or its own. */
const NO = ['access_denied', 'login_required', 'interaction_required', 'consent_required'];

/** Opens the way to an issuer. It is first asked when somebody signs on, and again after it did not answer. */
export function openIssuer({ issuer, clientId, clientSecret, title }: IssuerSettings): Issuer {
  let found: Promise<client.Configuration> | null = null;

  async function discover(): Promise<client.Configuration> {
    found ??= client.discovery(new URL(issuer), clientId, undefined, proveBy(clientSecret), {
      timeout: PATIENCE,
      execute: [
        client.enableNonRepudiationChecks,
        // The settings allow it on this machine only.
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    });
    try {
      return await found;
    } catch (error) {
      found = null;
      throw error;
    }
  }

  return {
    title,

    async begin({ state, nonce, verifier }, back, again) {
      return client.buildAuthorizationUrl(await discover(), {
        redirect_uri: back,
        scope: 'openid profile email',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(again ? { prompt: 'login' } : {}),
      });
    },

    async end({ state, nonce, verifier }, address) {
      const known = await discover();
      try {
        const tokens = await client.authorizationCodeGrant(known, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
        return await ask(known, tokens);
      } catch (error) {
        if (error instanceof client.AuthorizationResponseError && NO.includes(error.error))
          return null;
        throw error;
      }
    },
  };
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;

/** Some issuers put name and address into the token, others tell them only when they are asked. */
async function ask(known: client.Configuration, tokens: Tokens): Promise<Claims> {
  const token = tokens.claims();
  if (token === undefined) throw new Error('The issuer sent no token that says who somebody is.');
  const told = claimsOf(token.iss, token.sub, [token]);
  if (told.name !== null && told.email !== null) return told;
  if (known.serverMetadata().userinfo_endpoint === undefined) return told;
  const more = await client.fetchUserInfo(known, tokens.access_token, token.sub);
  return claimsOf(token.iss, token.sub, [token, more]);
}

/** With the secret in the body where the issuer takes it there, else in the header, as the standard has it. */
function proveBy(secret: string): client.ClientAuth {
  const [body, header] = [client.ClientSecretPost(secret), client.ClientSecretBasic(secret)];
  return (issuer, ...rest) =>
    (issuer.token_endpoint_auth_methods_supported?.includes('client_secret_post') === true
      ? body
      : header)(issuer, ...rest);
}
