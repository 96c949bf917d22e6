/** Where the site asks a person to sign in. Since 2026 it may send them to id.wb.ru instead, where we are not. */
export const signInPaths = [
  '/security/login', // mobile site 2022, route table of the 2024 bundle
  '/oauth/login', // route table of the 2024 bundle
] as const;
