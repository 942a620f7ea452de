package ua.kramar.platform.rest;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import ua.kramar.platform.http.Problem;

/**
 * Completes the OpenAPI document with what applies to every operation: problem documents, required
 * response fields, common parameters, texts, patterns and authentication.
 */
public class OpenApiProblems implements OASFilter {

  private static final String PROBLEM = "Problem";
  private static final String BEARER = "token";
  private static final String COOKIE = "session";

  /** Asks for one visible character, wherever it stands. */
  private static final String NOT_BLANK = "\\S";

  @Override
  public Operation filterOperation(Operation operation) {
    operation.getResponses().addAPIResponse("default", problem());
    OpenApiTexts.complete(operation);
    return operation;
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    OpenApiParameters.complete(parameter);
    return parameter;
  }

  /** Bean Validation matches a pattern with the whole text, JSON Schema with any part of it. */
  @Override
  public Schema filterSchema(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern != null && !pattern.startsWith("^") && !pattern.equals(NOT_BLANK)) {
      schema.setPattern("^(?:" + pattern + ")$");
    }
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .servers(List.of(OASFactory.createServer().url("/").description("The node that answers")))
        .getComponents()
        .addSchema(PROBLEM, schema())
        .addSecurityScheme(
            BEARER,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A machine's token: <id>.<secret>"))
        .addSecurityScheme(
            COOKIE,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("__Host-SID")
                .description("The cabinet's session; changes also carry X-Requested-With"));
    RequiredResponseFields.require(document);
    document.setSecurity(
        List.of(
            OASFactory.createSecurityRequirement().addScheme(BEARER),
            OASFactory.createSecurityRequirement().addScheme(COOKIE)));
  }

  private static APIResponse problem() {
    return OASFactory.createAPIResponse()
        .description("A problem document (RFC 9457); the code is stable")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
  }

  private static Schema schema() {
    Schema problem = common();
    ServiceLoader.load(ProblemMembers.class, ProblemMembers.class.getClassLoader())
        .forEach(capability -> capability.members().forEach(problem::addProperty));
    return problem;
  }

  private static Schema common() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .required(List.of("type", "title", "status", "detail", "code", "correlationId"))
        .properties(
            Map.of(
                "type", text(),
                "title", text(),
                "status", number(),
                "detail", text(),
                "code", text(),
                "correlationId", text(),
                "violations",
                    OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(
                            OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .addProperty("field", text())
                                .addProperty("message", text()))))
        .addProperty(
            "position",
            OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(
                    "With malformed-body: where reading of the JSON stopped, counted from 1")
                .addProperty("line", number())
                .addProperty("column", number()))
        .addProperty(
            "retryAfter",
            OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .description("With 429: seconds, as in the header Retry-After"));
  }

  private static Schema number() {
    return OASFactory.createSchema().addType(SchemaType.INTEGER);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
