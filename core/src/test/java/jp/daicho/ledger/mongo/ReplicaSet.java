package jp.daicho.ledger.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** A server in this process that says it belongs to a replica set of its own. */
final class ReplicaSet implements AutoCloseable {

    private final MongoServer server;
    private final String address;

    ReplicaSet() {
        this(new Member());
    }

    ReplicaSet(MemoryBackend member) {
        server = new MongoServer(member);
        address = server.bindAndGetConnectionString() + "/?directConnection=true";
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static final class Member extends MemoryBackend {

        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            var answer = super.handleCommand(channel, database, command, query);
            if (command.equalsIgnoreCase("hello") || command.equalsIgnoreCase("ismaster")) {
                answer.append("setName", "daicho").append("secondary", false);
            }
            return answer;
        }
    }
}
