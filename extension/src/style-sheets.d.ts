/** A style sheet as the bundler gives it to a script: as one text, minified. */
declare module '*.css?inline' {
  const styles: string;
  export default styles;
}
