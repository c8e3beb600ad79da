/** The bundled build is the same library without source maps, which cost more than half of compiling a template. */
declare module 'handlebars/dist/handlebars.js' {
  import Handlebars from 'handlebars';
  export default Handlebars;
}
