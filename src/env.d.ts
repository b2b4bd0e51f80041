interface ImportMetaEnv {
  /** The day of which pages state what is due; see `integrations/build-day.ts`. */
  readonly BUILD_DAY: string;
}
