/** The call centre's service, contract first: {@code src/main/wsdl/call-center.wsdl}. */
package ua.kramar.callcentre.soap;
